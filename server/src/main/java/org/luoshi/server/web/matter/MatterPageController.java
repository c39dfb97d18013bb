package org.luoshi.server.web.matter;

import org.luoshi.server.ledger.Files;
import org.luoshi.server.matter.Command;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.shared.Digest;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.web.Download;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.NotThere;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The page of one matter, and the files that were handed in with it. */
@Controller
@May(Act.SEE_MATTERS)
class MatterPageController {

    private final MatterReader reader;
    private final Matters matters;
    private final Files files;

    MatterPageController(MatterReader reader, Matters matters, Files files) {
        this.reader = reader;
        this.matters = matters;
        this.files = files;
    }

    @GetMapping("/matters/{id}")
    View matter(Frame frame, @PathVariable MatterId id, @RequestParam(defaultValue = "") String done) {
        return reader.page(frame, id, done);
    }

    /** Only what was handed in with this matter; always a file to keep, never shown, so that none can act here. */
    @GetMapping("/matters/{id}/files/{digest}")
    ResponseEntity<byte[]> file(Frame frame, @PathVariable MatterId id, @PathVariable Digest digest) {
        Command.File file = matters.history(id, frame.acting().scope()).stream()
                .flatMap(happened -> History.files(happened.event()).stream())
                .filter(it -> it.digest().filter(digest::equals).isPresent())
                .findFirst()
                .orElseThrow(NotThere.no("file", digest));
        byte[] bytes = files.find(digest).orElseThrow(NotThere.no("bytes of file", digest));
        return Download.of(file.name(), "application/octet-stream", bytes);
    }
}
