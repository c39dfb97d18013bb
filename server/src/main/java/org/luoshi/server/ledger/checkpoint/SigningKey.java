package org.luoshi.server.ledger.checkpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.crypto.util.PrivateKeyInfoFactory;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;

/** The SM2 key with which an instance signs its checkpoints (GB/T 32918-2016, curve sm2p256v1). */
public final class SigningKey {

    private static final String LABEL = "PRIVATE KEY";
    private static final ECNamedDomainParameters CURVE = ECNamedDomainParameters.lookup(GMObjectIdentifiers.sm2p256v1);

    private final ECPrivateKeyParameters secret;
    private final PublicKey open;
    private final SecureRandom random = new SecureRandom();

    private SigningKey(ECPrivateKeyParameters secret) {
        this.secret = secret;
        this.open = new PublicKey(new ECPublicKeyParameters(
                new FixedPointCombMultiplier()
                        .multiply(CURVE.getG(), secret.getD())
                        .normalize(),
                CURVE));
    }

    public static SigningKey fresh() {
        ECKeyPairGenerator generator = new ECKeyPairGenerator();
        generator.init(new ECKeyGenerationParameters(CURVE, new SecureRandom()));
        AsymmetricCipherKeyPair pair = generator.generateKeyPair();
        return new SigningKey((ECPrivateKeyParameters) pair.getPrivate());
    }

    /** Throws {@link IllegalArgumentException} where the text holds no SM2 key. */
    public static SigningKey of(String pem) {
        try {
            if (PrivateKeyFactory.createKey(Pem.read(LABEL, pem)) instanceof ECPrivateKeyParameters secret) {
                return new SigningKey(new ECPrivateKeyParameters(secret.getD(), CURVE));
            }
            throw new IllegalArgumentException("not an SM2 key");
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("not an SM2 key: " + e.getMessage(), e);
        }
    }

    public PublicKey open() {
        return open;
    }

    /** Secret: whoever has it can sign in this instance's name. */
    public String pem() {
        try {
            return Pem.write(
                    LABEL, PrivateKeyInfoFactory.createPrivateKeyInfo(secret).getEncoded("DER"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Note sign(Checkpoint checkpoint) {
        SM2Signer signer = new SM2Signer();
        signer.init(true, new ParametersWithRandom(secret, random));
        byte[] bytes = checkpoint.body().getBytes(StandardCharsets.UTF_8);
        signer.update(bytes, 0, bytes.length);
        try {
            return new Note(checkpoint, open.id(), signer.generateSignature());
        } catch (CryptoException e) {
            throw new IllegalStateException("checkpoint %s could not be signed".formatted(checkpoint), e);
        }
    }
}
