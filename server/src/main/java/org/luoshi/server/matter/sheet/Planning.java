package org.luoshi.server.matter.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luoshi.server.matter.Command;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.Due;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.Owner;
import org.luoshi.server.matter.playbook.Playbook;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.shared.sheet.Fault;
import org.luoshi.server.shared.sheet.Values;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.unit.Resolved;

/** Which commands the changes of one matter come to, in an order in which they can be carried out. */
final class Planning {

    private static final Set<Field> OWNERS = EnumSet.of(Field.LEAD, Field.RESPONSIBLE, Field.SUPPORT);
    private static final Set<Field> AMENDED =
            EnumSet.of(Field.TITLE, Field.LEAD, Field.RESPONSIBLE, Field.SUPPORT, Field.DUE);

    private final Matter now;
    private final Organisation organisation;
    private final Optional<Playbook> playbook;
    private final Map<Field, Change> cells = new EnumMap<>(Field.class);
    private final List<Change> rows;
    final List<Planned> commands = new ArrayList<>();
    final List<Fault> faults = new ArrayList<>();
    private boolean saidWords;

    private Planning(Matter now, List<Change> changes, Organisation organisation, Optional<Playbook> playbook) {
        this.now = now;
        this.organisation = organisation;
        this.playbook = playbook;
        changes.stream().filter(it -> it.number() < 0).forEach(it -> cells.put(it.field(), it));
        this.rows = changes.stream().filter(it -> it.number() >= 0).toList();
    }

    static Planning of(Matter now, List<Change> changes, Organisation organisation, Optional<Playbook> playbook) {
        Planning planning = new Planning(now, changes, organisation, playbook);
        boolean draft = now.loop() == Matter.Loop.DRAFTED || now.loop() == Matter.Loop.AGREED;
        if (draft) {
            planning.amend();
        }
        planning.criterion();
        planning.stage();
        if (!draft) {
            planning.fixed();
            planning.delay();
            planning.reassign();
        }
        planning.report();
        planning.nodes();
        return planning;
    }

    private void amend() {
        List<Change> from =
                AMENDED.stream().map(cells::get).filter(Objects::nonNull).toList();
        if (from.isEmpty()) {
            return;
        }
        String title = mine(Field.TITLE).orElse(now.title());
        Due due = mine(Field.DUE)
                .map(text -> text.isEmpty() ? new Due.None() : (Due) new Due.On(LocalDate.parse(text), ""))
                .orElse(now.due());
        commands.add(new Planned(new Command.Amend(title, owners(), due, now.measures()), from));
    }

    private List<Owner> owners() {
        if (OWNERS.stream().noneMatch(cells::containsKey)) {
            return now.owners();
        }
        List<Owner> owners = new ArrayList<>(now.owners());
        replace(owners, Field.LEAD, Owner.Role.LEAD);
        replace(owners, Field.RESPONSIBLE, Owner.Role.RESPONSIBLE);
        replace(owners, Field.SUPPORT, Owner.Role.SUPPORT);
        return owners;
    }

    private void replace(List<Owner> owners, Field field, Owner.Role role) {
        mine(field).ifPresent(names -> {
            List<Owner> before = owners.stream().filter(it -> it.role() == role).toList();
            owners.removeAll(before);
            for (String name : Values.names(names)) {
                owners.add(before.stream()
                        .filter(it -> it.name().equals(name))
                        .findFirst()
                        .orElseGet(() -> new Owner(
                                name.substring(0, Math.min(100, name.length())),
                                role,
                                Owner.Source.ASSIGNED,
                                unit(name))));
            }
        });
    }

    private void criterion() {
        List<Change> from = changed(Field.CRITERION, Field.EVIDENCE);
        if (from.isEmpty()) {
            return;
        }
        Optional<UnitCode> lead = mine(Field.LEAD)
                .flatMap(this::unit)
                .or(() -> now.parties().lead())
                .or(() -> now.owners().stream()
                        .filter(it -> it.role() == Owner.Role.LEAD)
                        .findFirst()
                        .flatMap(it -> it.unit().or(() -> unit(it.name()))));
        if (lead.isEmpty()) {
            fault(from.getFirst(), "criterion-needs-lead");
            return;
        }
        String words = mine(Field.CRITERION)
                .orElseGet(() -> now.criterion().map(it -> it.words()).orElse(""));
        String evidence = mine(Field.EVIDENCE)
                .orElseGet(() -> now.criterion().map(it -> it.evidence()).orElse(""));
        commands.add(new Planned(new Command.ProposeCriterion(lead.get(), words, evidence), from));
    }

    private void stage() {
        Change change = cells.get(Field.STAGE);
        if (change == null) {
            return;
        }
        List<Playbook.Stage> stages = playbook.map(Playbook::stages).orElse(List.of());
        stages.stream()
                .filter(it -> it.title().equals(change.mine()) || it.key().equals(change.mine()))
                .findFirst()
                .ifPresentOrElse(
                        it -> commands.add(new Planned(new Command.ReachStage(it.key()), List.of(change))),
                        () -> fault(
                                change,
                                stages.isEmpty() ? "no-stages" : "stage-unknown",
                                change.mine(),
                                stages.stream().map(Playbook.Stage::title).collect(Collectors.joining("、"))));
    }

    private void fixed() {
        for (Field field : List.of(Field.TITLE, Field.RESPONSIBLE, Field.SUPPORT)) {
            Change change = cells.get(field);
            if (change != null) {
                fault(change, "fixed-after-assignment", field.heading());
            }
        }
    }

    private void delay() {
        Change change = cells.get(Field.DUE);
        if (change == null) {
            return;
        }
        if (change.mine().isEmpty()) {
            fault(change, "due-cleared");
        } else if (words().isEmpty()) {
            fault(change, "cause-missing", Field.WORDS.heading());
        } else {
            saidWords = true;
            commands.add(new Planned(new Command.AskDelay(LocalDate.parse(change.mine()), words()), withWords(change)));
        }
    }

    private void reassign() {
        Change change = cells.get(Field.LEAD);
        if (change == null) {
            return;
        }
        Optional<UnitCode> unit = unit(change.mine());
        if (unit.isEmpty()) {
            fault(change, "unit-unknown", change.mine());
        } else if (words().isEmpty()) {
            fault(change, "cause-missing", Field.WORDS.heading());
        } else {
            saidWords = true;
            commands.add(new Planned(new Command.Reassign(unit.get(), words()), withWords(change)));
        }
    }

    private void report() {
        Map<Integer, BigDecimal> figures = new TreeMap<>();
        Map<Integer, LocalDate> done = new TreeMap<>();
        List<Change> from = new ArrayList<>();
        for (Change change : rows) {
            if (change.field() == Field.FIGURE) {
                figures.put(change.number(), new BigDecimal(change.mine()));
                from.add(change);
            } else if (change.field() == Field.NODE_DONE
                    && isKnown(change)
                    && !change.mine().isEmpty()) {
                done.put(change.number(), LocalDate.parse(change.mine()));
                from.add(change);
            }
        }
        Change words = cells.get(Field.WORDS);
        if (from.isEmpty() && (words == null || saidWords)) {
            return;
        }
        if (words != null) {
            from.add(words);
        }
        // First, while the nodes still have the numbers that they went out with.
        commands.addFirst(new Planned(new Command.Report(words(), figures, done, List.of(), Optional.empty()), from));
    }

    private void nodes() {
        List<Change> from = rows.stream()
                .filter(it -> it.field() == Field.NODE
                        || it.field() == Field.NODE_DUE
                        || (it.field() == Field.NODE_DONE
                                && (!isKnown(it) || it.mine().isEmpty())))
                .toList();
        if (from.isEmpty()) {
            return;
        }
        int last = rows.stream().mapToInt(Change::number).max().orElse(0);
        List<Course.Node> nodes = new ArrayList<>();
        for (int i = 0; i <= Math.max(last, now.course().nodes().size() - 1); i++) {
            node(i).ifPresent(nodes::add);
        }
        int place = commands.isEmpty() || !(commands.getFirst().command() instanceof Command.Report) ? 0 : 1;
        commands.add(place, new Planned(new Command.SetNodes(nodes), from));
    }

    /** Empty for one whose title was cleared. */
    private Optional<Course.Node> node(int number) {
        Course.@Nullable Node known =
                number < now.course().nodes().size() ? now.course().nodes().get(number) : null;
        String title = row(Field.NODE, number).orElse(known == null ? "" : known.title());
        Optional<LocalDate> due = row(Field.NODE_DUE, number)
                .filter(text -> !text.isEmpty())
                .map(LocalDate::parse)
                .or(() -> Optional.ofNullable(known).map(Course.Node::due));
        Optional<LocalDate> done = row(Field.NODE_DONE, number)
                .map(text -> text.isEmpty() ? Optional.<LocalDate>empty() : Optional.of(LocalDate.parse(text)))
                .orElseGet(() -> known == null ? Optional.empty() : known.done());
        return title.isEmpty() ? Optional.empty() : due.map(day -> new Course.Node(title, day, done));
    }

    private boolean isKnown(Change change) {
        return change.number() < now.course().nodes().size();
    }

    private Optional<String> row(Field field, int number) {
        return rows.stream()
                .filter(it -> it.field() == field && it.number() == number)
                .map(Change::mine)
                .findFirst();
    }

    private Optional<UnitCode> unit(String name) {
        return organisation.resolve(name) instanceof Resolved.One one ? Optional.of(one.unit()) : Optional.empty();
    }

    private Optional<String> mine(Field field) {
        return Optional.ofNullable(cells.get(field)).map(Change::mine);
    }

    private String words() {
        return mine(Field.WORDS).orElse("");
    }

    private List<Change> withWords(Change change) {
        Change words = cells.get(Field.WORDS);
        return words == null ? List.of(change) : List.of(change, words);
    }

    private List<Change> changed(Field... fields) {
        return Arrays.stream(fields)
                .map((Function<Field, @Nullable Change>) cells::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private void fault(Change change, String code, Object... values) {
        faults.add(Fault.at(change.sheet(), change.cell(), code, values));
    }
}
