package org.luoshi.server.ledger.checkpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;
import org.luoshi.server.shared.Sm3;

/** An SM2 key that checks checkpoints. */
public final class PublicKey {

    private static final String LABEL = "PUBLIC KEY";
    private static final int KEY_ID_DIGITS = 8;

    private final ECPublicKeyParameters point;
    private final byte[] der;

    PublicKey(ECPublicKeyParameters point) {
        this.point = point;
        try {
            this.der = SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(point)
                    .getEncoded("DER");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Throws {@link IllegalArgumentException} where the text holds no SM2 key. */
    public static PublicKey of(String pem) {
        try {
            if (PublicKeyFactory.createKey(Pem.read(LABEL, pem)) instanceof ECPublicKeyParameters point) {
                return new PublicKey(point);
            }
            throw new IllegalArgumentException("not an SM2 key");
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("not an SM2 key: " + e.getMessage(), e);
        }
    }

    /** The first 8 hexadecimal digits of the key's SM3, to tell keys apart; it proves nothing. */
    public String id() {
        return Sm3.of(der).substring(0, KEY_ID_DIGITS);
    }

    public String pem() {
        return Pem.write(LABEL, der);
    }

    /** SM2 with SM3 and the standard's default identity, 1234567812345678. */
    boolean verifies(String text, byte[] signature) {
        SM2Signer signer = new SM2Signer();
        signer.init(false, point);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        signer.update(bytes, 0, bytes.length);
        return signer.verifySignature(signature);
    }
}
