package org.luoshi.server.ledger.checkpoint;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A checkpoint with its signature: the body, an empty line, and {@code — origin base64(key id, signature)}.
 *
 * @param keyId of the key that signed, 8 hexadecimal digits
 * @param signature of the body; SM2 with SM3 (GB/T 32918.2-2016), DER
 */
public record Note(Checkpoint checkpoint, String keyId, byte[] signature) {

    private static final String SIGNED = "\n— ";
    private static final int KEY_ID_BYTES = 4;

    /** Reads a signed checkpoint; throws {@link NotACheckpoint} for anything else. */
    public static Note of(String text) {
        String unix = text.replace("\r\n", "\n");
        int end = unix.indexOf("\n\n");
        String rest = end < 0 ? "" : unix.substring(end + 1).stripTrailing();
        if (!rest.startsWith(SIGNED) || rest.indexOf('\n', 1) >= 0) {
            throw new NotACheckpoint("no line with one signature below an empty line");
        }
        Checkpoint checkpoint = Checkpoint.of(unix.substring(0, end + 1));
        String[] words = rest.substring(SIGNED.length()).split(" ", -1);
        if (words.length != 2 || !words[0].equals(checkpoint.origin())) {
            throw new NotACheckpoint("the signature line does not name " + checkpoint.origin());
        }
        return of(checkpoint, words[1]);
    }

    /** Whether that key signed exactly this. */
    public boolean isSignedBy(PublicKey key) {
        return key.id().equals(keyId) && key.verifies(checkpoint.body(), signature);
    }

    public String text() {
        byte[] id = HexFormat.of().parseHex(keyId);
        byte[] both = Arrays.copyOf(id, id.length + signature.length);
        System.arraycopy(signature, 0, both, id.length, signature.length);
        return checkpoint.body()
                + SIGNED
                + checkpoint.origin()
                + " "
                + Base64.getEncoder().encodeToString(both)
                + "\n";
    }

    private static Note of(Checkpoint checkpoint, String base64) {
        try {
            byte[] both = Base64.getDecoder().decode(base64);
            if (both.length <= KEY_ID_BYTES) {
                throw new NotACheckpoint("the signature is too short");
            }
            return new Note(
                    checkpoint,
                    HexFormat.of().formatHex(both, 0, KEY_ID_BYTES),
                    Arrays.copyOfRange(both, KEY_ID_BYTES, both.length));
        } catch (IllegalArgumentException e) {
            throw new NotACheckpoint("the signature is not base64");
        }
    }
}
