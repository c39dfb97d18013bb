package org.luoshi.benchmarks;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.luoshi.extraction.Extraction;
import org.luoshi.extraction.Extractor;
import org.luoshi.extraction.reading.DocumentReader;
import org.luoshi.extraction.reading.SourceText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Each benchmark goes once over the same documents on one thread. HanLP is given them paragraph by paragraph, which
 * suits its lattice better than a whole document would.
 */
@State(Scope.Thread)
public class ExtractionBench {

    /** The folder of numbered UTF-8 files, one a document. */
    static final String FOLDER = "luoshi.bench.folder";

    private List<byte[]> files = List.of();
    private List<SourceText> sources = List.of();
    private List<String> paragraphs = List.of();
    private DocumentReader reader = new DocumentReader();
    private Extractor extractor = new Extractor();
    private Segment segmentation = HanLP.newSegment();
    private Segment entities = HanLP.newSegment();

    @Setup
    public void load() throws IOException {
        try (var paths = Files.list(Path.of(System.getProperty(FOLDER)))) {
            List<String> texts = paths.sorted().map(ExtractionBench::text).toList();
            files = texts.stream()
                    .map(text -> text.getBytes(StandardCharsets.UTF_8))
                    .toList();
            sources = files.stream()
                    .map(file -> reader.read("document.txt", file))
                    .toList();
            paragraphs = Texts.lines(texts);
        }
        entities = HanLP.newSegment().enableAllNamedEntityRecognize(true);
    }

    /** Bytes to proposals. */
    @Benchmark
    public void readAndExtract(Blackhole hole) {
        for (byte[] file : files) {
            hole.consume(extractor.extract(reader.read("document.txt", file)));
        }
    }

    /** Text already read to proposals. */
    @Benchmark
    public void extract(Blackhole hole) {
        for (SourceText source : sources) {
            Extraction extraction = extractor.extract(source);
            hole.consume(extraction);
        }
    }

    /** HanLP's words with names of persons, places and organisations. */
    @Benchmark
    public void hanlpWordsAndEntities(Blackhole hole) {
        segment(entities, hole);
    }

    /** HanLP's words only, as it comes. */
    @Benchmark
    public void hanlpWords(Blackhole hole) {
        segment(segmentation, hole);
    }

    private void segment(Segment segment, Blackhole hole) {
        for (String paragraph : paragraphs) {
            List<Term> terms = segment.seg(paragraph);
            hole.consume(terms);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
