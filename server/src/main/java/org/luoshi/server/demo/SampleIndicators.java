package org.luoshi.server.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterFilter;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.matter.Measure;
import org.luoshi.server.measure.Command;
import org.luoshi.server.measure.Indicators;
import org.luoshi.server.measure.Measuring;
import org.luoshi.server.measure.Result;
import org.luoshi.server.measure.breakdown.Rounding;
import org.luoshi.server.measure.quantity.MeasuringUnits;
import org.luoshi.server.measure.series.Agreed;
import org.luoshi.server.measure.series.Origin;
import org.luoshi.server.measure.series.Period;
import org.luoshi.server.measure.series.Series;
import org.luoshi.server.measure.series.Target;
import org.luoshi.server.measure.sheet.IndicatorImport;
import org.luoshi.server.measure.sheet.Preview;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.Who;
import org.luoshi.server.unit.Acting;
import org.luoshi.server.unit.Role;
import org.luoshi.server.unit.Scope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The sample district's indicators: brought as spreadsheets, one figure corrected afterwards; targets that a matter
 * promises come from its measure, and those of wholes are broken down to towns.
 */
@Component
class SampleIndicators {

    private static final Logger LOG = LoggerFactory.getLogger(SampleIndicators.class);
    private static final Acting OFFICE =
            new Acting(new Who("穆守真", new PostCode("dcs.chief")), Role.SUPERVISOR, new Scope.District());
    private static final int YEAR = 2026;

    private final IndicatorImport imports;
    private final Indicators indicators;
    private final Measuring measuring;
    private final Matters matters;

    SampleIndicators(IndicatorImport imports, Indicators indicators, Measuring measuring, Matters matters) {
        this.imports = imports;
        this.indicators = indicators;
        this.measuring = measuring;
        this.matters = matters;
    }

    /** After the matters, whose measures are the targets. */
    void load() {
        bring("indicators.xlsx");
        bring("revision.xlsx");
        List<Series> all = indicators.all(OFFICE.scope());
        all.forEach(this::promised);
        LOG.info(
                "{} targets are promises of matters",
                indicators.all(OFFICE.scope()).stream()
                        .filter(it -> it.target(YEAR)
                                .flatMap(Target::origin)
                                .flatMap(Origin::matter)
                                .isPresent())
                        .count());
        all.stream().filter(it -> it.indicator().parent().isEmpty()).forEach(this::breakDown);
    }

    private void bring(String name) {
        IndicatorImport.Given file = new IndicatorImport.Given(name, bytes(name));
        Preview preview = imports.preview(file, OFFICE);
        imports.take(file, preview.digest(), OFFICE);
        LOG.info(
                "{}: {} rows, {} left out{}",
                name,
                preview.rows().size(),
                preview.faults().size(),
                preview.faults().stream().findFirst().map(it -> ", first " + it).orElse(""));
    }

    /** A measure of the same figure whose metric has the same name. */
    private void promised(Series series) {
        Optional<Target> target = series.target(YEAR);
        Optional<Origin> origin = target.flatMap(it -> origin(series, it));
        origin.ifPresent(it -> act(
                series,
                new Command.SetTarget(
                        YEAR,
                        target.orElseThrow().value(),
                        Optional.of(it),
                        target.orElseThrow().why())));
    }

    private Optional<Origin> origin(Series series, Target target) {
        String name = series.indicator().name().replaceFirst("增速$", "");
        for (Matter matter : matters.find(
                        MatterFilter.all().withText(name).withHasMeasure(Optional.of(true)), OFFICE.scope())
                .rows()) {
            Optional<Origin> found = IntStream.range(0, matter.measures().size())
                    .filter(i -> promises(matter.measures().get(i), name, series, target))
                    .mapToObj(i -> Origin.of(matter.id(), i))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean promises(Measure measure, String name, Series series, Target target) {
        return (measure.metric().contains(name) || name.contains(measure.metric()))
                && MeasuringUnits.find(measure.unit())
                        .flatMap(it -> it.to(series.indicator().measuredIn(), measure.value()))
                        .filter(it -> it.compareTo(target.value()) == 0)
                        .isPresent();
    }

    /** By last year's shares. */
    private void breakDown(Series whole) {
        List<Series> parts = indicators.parts(whole.code(), OFFICE.scope());
        Optional<Target> target = whole.target(YEAR);
        if (parts.isEmpty() || target.isEmpty()) {
            return;
        }
        Period end = Period.end(whole.indicator().every(), YEAR - 1);
        List<BigDecimal> shares = Rounding.split(
                target.get().value(),
                parts.stream().map(it -> it.reached(end).orElse(BigDecimal.ONE)).toList(),
                whole.indicator().measuredIn().places());
        List<Agreed.Part> agreed = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            agreed.add(new Agreed.Part(
                    parts.get(i).code(), parts.get(i).indicator().owner(), shares.get(i)));
        }
        act(whole, new Command.AgreeBreakdown(YEAR, agreed));
    }

    private void act(Series series, Command command) {
        int version =
                indicators.find(series.code(), OFFICE.scope()).orElseThrow().version();
        Result result = measuring.act(series.code(), version, command, OFFICE);
        if (!(result instanceof Result.Done)) {
            LOG.warn("{}: {}", series.code(), result);
        }
    }

    private static byte[] bytes(String name) {
        try {
            return new ClassPathResource("sample/indicators/" + name).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
