package org.luoshi.server.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Tells Spring Boot our sentences for what keeps the product from starting, and says them plainly. */
public final class StartFailures {

    private StartFailures() {}

    /** Whether the failure is one that whoever started the product has been told in a sentence. */
    public static boolean isSaid(Throwable failure) {
        return Sentences.of(failure).isPresent();
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    static final class Analyzer implements FailureAnalyzer {
        @Override
        public @Nullable FailureAnalysis analyze(Throwable failure) {
            return Sentences.of(failure)
                    .map(sentence -> new FailureAnalysis(sentence, null, failure))
                    .orElse(null);
        }
    }

    /** One line to whoever started it, in place of a banner in the log. */
    static final class Reporter implements FailureAnalysisReporter {
        @Override
        @SuppressWarnings("SystemOut")
        public void report(FailureAnalysis analysis) {
            System.err.println(
                    "luoshi: " + String.valueOf(analysis.getDescription()).replace('\n', ' '));
        }
    }
}
