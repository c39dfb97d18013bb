package org.luoshi.server.web.api.matters;

import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.luoshi.server.matter.sheet.Preview;
import org.luoshi.server.matter.sheet.Returns;
import org.luoshi.server.shared.sheet.BookReader;
import org.luoshi.server.shared.sheet.NotABook;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.api.Listing;
import org.luoshi.server.web.api.Problem;
import org.luoshi.server.web.api.matters.SheetForms.ConfirmationForm;
import org.luoshi.server.web.api.matters.SheetForms.SheetAnswerForm;
import org.luoshi.server.web.api.matters.SheetForms.SheetPreviewForm;
import org.luoshi.server.web.sheet.Told;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** An edited spreadsheet on its way back: a preview that stores nothing, and its confirmation within half an hour. */
@RestController
@RequestMapping("/api/v1/matters/sheets")
@May(Act.ACT_ON_MATTERS)
class SheetReturns {

    private final Returns returns;

    SheetReturns(Returns returns) {
        this.returns = returns;
    }

    @PostMapping
    ResponseEntity<SheetPreviewForm> bringSheet(Frame frame, @RequestParam MultipartFile file) throws IOException {
        if (file.getSize() > BookReader.LARGEST) {
            throw Problem.of(413, "too-large-file").at("file");
        }
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try {
            Preview preview = returns.read(name, file.getBytes(), frame.acting());
            return ResponseEntity.status(201)
                    .header("Location", "/api/v1/matters/sheets/" + preview.id())
                    .body(SheetPreviewForm.of(frame, preview));
        } catch (NotABook e) {
            throw Problem.of(422, "not-our-sheet", Told.sentence(frame, e.fault()))
                    .at("file");
        }
    }

    @GetMapping("/{id}")
    SheetPreviewForm sheetPreview(Frame frame, @PathVariable UUID id) {
        return SheetPreviewForm.of(frame, mine(frame, id));
    }

    /** One answer for each command; what was refused leaves the others as they are. */
    @PostMapping("/{id}/confirmation")
    Listing<SheetAnswerForm> confirmSheet(Frame frame, @PathVariable UUID id, @RequestBody ConfirmationForm body) {
        return Listing.all(
                returns.confirm(mine(frame, id), Set.copyOf(body.mine()), frame.acting()),
                answer -> SheetAnswerForm.of(frame, answer));
    }

    private Preview mine(Frame frame, UUID id) {
        return returns.find(id, frame.acting().who()).orElseThrow(Problem::notThere);
    }
}
