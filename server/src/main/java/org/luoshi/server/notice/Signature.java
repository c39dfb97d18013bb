package org.luoshi.server.notice;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.ExtendedDigest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/** A keyed code over a message (RFC 2104), with SHA-256 or with SM3 (GB/T 32905-2016). */
enum Signature {
    HMAC_SHA256("hmac-sha256") {
        @Override
        ExtendedDigest digest() {
            return new SHA256Digest();
        }
    },
    HMAC_SM3("hmac-sm3") {
        @Override
        ExtendedDigest digest() {
            return new SM3Digest();
        }
    };

    private final String label;

    Signature(String label) {
        this.label = label;
    }

    abstract ExtendedDigest digest();

    /** As the header carries it: {@code hmac-sm3=6f…}. */
    String sign(String secret, String message) {
        HMac mac = new HMac(digest());
        mac.init(new KeyParameter(secret.getBytes(StandardCharsets.UTF_8)));
        byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
        mac.update(bytes, 0, bytes.length);
        byte[] code = new byte[mac.getMacSize()];
        mac.doFinal(code, 0);
        return label + "=" + HexFormat.of().formatHex(code);
    }
}
