package org.luoshi.extraction.opinion;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.luoshi.extraction.Extraction;

/**
 * Asks a language model over an OpenAI-compatible address what it thinks of an extraction. It may only propose
 * sentences, each with a quote that must stand in the text, or doubt items; whatever fails leaves the first opinion as
 * it was. Safe to share between threads.
 */
public final class SecondOpinion {

    private final Settings settings;
    private final Rederivation rederivation;

    public SecondOpinion(Settings settings, Rederivation rederivation) {
        this.settings = settings;
        this.rederivation = rederivation;
    }

    /**
     * Asks about the whole document, passage by passage.
     *
     * @param text the text that the extraction's spans point into
     */
    public Opinion on(String text, Extraction first) {
        List<Passage> passages = Passage.of(text, first, settings.charactersPerRequest());
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        ExecutorService askers = Executors.newFixedThreadPool(
                settings.concurrentRequests(), Thread.ofVirtual().factory());
        try {
            List<Answer> answers = answers(new Correspondence(client, settings), passages, askers);
            Merge merge = new Merge(settings, rederivation, first);
            for (int i = 0; i < passages.size(); i++) {
                merge.take(passages.get(i), answers.get(i));
            }
            return merge.opinion();
        } catch (Trouble trouble) {
            return new Opinion.Unheard(first, trouble.reason(), trouble.sentence());
        } finally {
            askers.shutdownNow();
            client.shutdownNow();
        }
    }

    private static List<Answer> answers(Correspondence model, List<Passage> passages, ExecutorService askers) {
        List<Future<Answer>> asked = new ArrayList<>();
        passages.forEach(passage -> asked.add(askers.submit(() -> model.ask(passage))));
        List<Answer> answers = new ArrayList<>();
        for (Future<Answer> answer : asked) {
            answers.add(wait(answer));
        }
        return answers;
    }

    private static Answer wait(Future<Answer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble(Trouble.Reason.INTERRUPTED);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Trouble trouble) {
                throw trouble;
            }
            throw new IllegalStateException("asking the model failed. Maybe a bug in reading its answer", e);
        }
    }
}
