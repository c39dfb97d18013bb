package org.luoshi.server.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luoshi.server.shared.DocumentId;
import org.luoshi.server.shared.Json;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The candidates of all documents, as they are now and as they were proposed. */
@Component
class Candidates {

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    Candidates(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /** Those that a reviewer sees, in the text's order. */
    List<Candidate> shown(DocumentId document) {
        return sql.sql("""
                        select state from intake.candidate
                         where document_id = :document and status <> 'HIDDEN'
                         order by position, number
                        """)
                .param("document", document.value())
                .query(Candidates::candidate)
                .list();
    }

    Optional<Candidate> find(DocumentId document, CandidateId id) {
        return load(document, List.of(id)).stream().findFirst();
    }

    /** Those named and all that they came from or went into. */
    Map<CandidateId, Candidate> withKin(DocumentId document, Collection<CandidateId> named) {
        Map<CandidateId, Candidate> loaded = new HashMap<>();
        Deque<CandidateId> wanted = new ArrayDeque<>(named);
        while (!wanted.isEmpty()) {
            Set<CandidateId> ids = new HashSet<>(wanted);
            ids.removeAll(loaded.keySet());
            wanted.clear();
            for (Candidate it : ids.isEmpty() ? List.<Candidate>of() : load(document, ids)) {
                loaded.put(it.id(), it);
                kin(it).forEach(wanted::add);
            }
        }
        return loaded;
    }

    /** Those shown that begin inside these places of the text. */
    List<Candidate> startingIn(DocumentId document, int from, int to) {
        return sql.sql("""
                        select state from intake.candidate
                         where document_id = :document and position >= :from and position < :to
                           and status <> 'HIDDEN'
                        """)
                .param("document", document.value())
                .param("from", from)
                .param("to", to)
                .query(Candidates::candidate)
                .list();
    }

    /** The headings above the last candidate that begins before this place. */
    List<String> sectionBefore(DocumentId document, int position) {
        return sql.sql("""
                        select state from intake.candidate
                         where document_id = :document and position <= :position
                         order by position desc, number limit 1
                        """)
                .param("document", document.value())
                .param("position", position)
                .query(Candidates::candidate)
                .optional()
                .map(Candidate::section)
                .orElse(List.of());
    }

    /** Those that events are about, so that they can be folded into what is there. */
    Map<CandidateId, Candidate> about(DocumentId document, Set<CandidateId> named) {
        Map<CandidateId, Candidate> loaded = new HashMap<>();
        if (!named.isEmpty()) {
            load(document, named).forEach(it -> loaded.put(it.id(), it));
        }
        return loaded;
    }

    /** Writes all of a document at once: those proposed, and those that people made since. */
    void write(DocumentId document, Board proposed, Board now) {
        insert(document, now.candidates().values(), proposed);
    }

    /** Writes those that events changed or made. */
    void save(DocumentId document, Board before, Board after) {
        List<Candidate> changed = after.changedSince(before);
        insert(
                document,
                changed.stream().filter(it -> before.find(it.id()).isEmpty()).toList(),
                new Board(1, Map.of()));
        batches.batchUpdate(
                "update intake.candidate set status = ?, state = ? where document_id = ? and number = ?",
                changed.stream()
                        .filter(it -> before.find(it.id()).isPresent())
                        .map(it -> new Object[] {
                            status(it),
                            Json.write(it),
                            document.value(),
                            it.id().number()
                        })
                        .toList());
    }

    void clear() {
        sql.sql("""
                        delete from intake.candidate c using intake.review r
                         where r.document_id = c.document_id and r.reading is not null
                        """).update();
    }

    private void insert(DocumentId document, Collection<Candidate> candidates, Board proposed) {
        batches.batchUpdate("""
                insert into intake.candidate (document_id, number, position, status, proposal, state)
                values (?, ?, ?, ?, ?, ?)
                """, candidates, 1000, (row, it) -> {
            row.setLong(1, document.value());
            row.setInt(2, it.id().number());
            row.setInt(3, it.quotes().getFirst().span().start());
            row.setString(4, status(it));
            @Nullable String proposal = proposed.find(it.id()).map(Json::write).orElse(null);
            row.setString(5, proposal);
            row.setString(6, Json.write(it));
        });
    }

    private List<Candidate> load(DocumentId document, Collection<CandidateId> ids) {
        return sql.sql("select state from intake.candidate where document_id = :document and number in (:numbers)")
                .param("document", document.value())
                .param("numbers", ids.stream().map(CandidateId::number).toList())
                .query(Candidates::candidate)
                .list();
    }

    private static Stream<CandidateId> kin(Candidate it) {
        Stream<CandidateId> into = switch (it.status()) {
            case Status.Split split -> split.into().stream();
            case Status.Merged merged -> Stream.of(merged.into());
            case Status.Open open -> Stream.of();
            case Status.Confirmed confirmed -> Stream.of();
            case Status.SetAside aside -> Stream.of();
            case Status.Gone gone -> Stream.of();
        };
        Stream<CandidateId> from = switch (it.origin()) {
            case Origin.SplitFrom split -> Stream.of(split.whole());
            case Origin.MergedFrom merged -> merged.parts().stream();
            case Origin.Rules rules -> Stream.of();
            case Origin.Model model -> Stream.of();
            case Origin.TableRow row -> Stream.of();
            case Origin.TakenUp taken -> Stream.of();
        };
        return Stream.concat(into, from);
    }

    private static String status(Candidate it) {
        return switch (it.status()) {
            case Status.Open open -> "OPEN";
            case Status.Confirmed confirmed -> "CONFIRMED";
            case Status.SetAside aside -> "SET_ASIDE";
            case Status.Split split -> "HIDDEN";
            case Status.Merged merged -> "HIDDEN";
            case Status.Gone gone -> "HIDDEN";
        };
    }

    private static Candidate candidate(ResultSet row, int number) throws SQLException {
        return Json.read(row.getString("state"), Candidate.class);
    }
}
