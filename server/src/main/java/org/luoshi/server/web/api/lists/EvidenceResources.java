package org.luoshi.server.web.api.lists;

import java.io.IOException;
import org.luoshi.server.ledger.Files;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.shared.Digest;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.web.Download;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.api.Problem;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files that prove something: kept by their digest, named by it in reports and claims, read through their matter. */
@RestController
class EvidenceResources {

    /** In bytes; the same bound as on the pages. */
    private static final long LARGEST = 20L << 20;

    private final Files files;
    private final Matters matters;
    private final TransactionTemplate transaction;

    EvidenceResources(Files files, Matters matters, PlatformTransactionManager transactions) {
        this.files = files;
        this.matters = matters;
        this.transaction = new TransactionTemplate(transactions);
    }

    @PostMapping("/api/v1/evidence")
    @May(Act.ACT_ON_MATTERS)
    ResponseEntity<KeptForm> keep(@RequestParam MultipartFile file) throws IOException {
        if (file.isEmpty()) {
            throw Problem.of(400, "empty-file").at("file");
        }
        if (file.getSize() > LARGEST) {
            throw Problem.of(413, "too-large-file").at("file");
        }
        byte[] bytes = file.getBytes();
        Digest digest = java.util.Objects.requireNonNull(transaction.execute(status -> files.keep(bytes)));
        return ResponseEntity.status(201).body(new KeptForm(digest, bytes.length));
    }

    @GetMapping("/api/v1/matters/{id}/files/{digest}")
    @May(Act.SEE_MATTERS)
    ResponseEntity<byte[]> file(Frame frame, @PathVariable MatterId id, @PathVariable String digest) {
        Matter matter = matters.find(id, frame.acting().scope()).orElseThrow(Problem::notThere);
        Course.Evidence evidence = matter.course().evidence().stream()
                .filter(it ->
                        it.file().filter(file -> file.hex().equals(digest)).isPresent())
                .findFirst()
                .orElseThrow(Problem::notThere);
        byte[] bytes = evidence.file().flatMap(files::find).orElseThrow(Problem::notThere);
        return Download.of(evidence.name(), "application/octet-stream", bytes);
    }

    /** @param digest SM3 of the bytes, to name it by */
    record KeptForm(Digest digest, long bytes) {}
}
