package org.claimtrail.api.sessions;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/**
 * What an authenticator application needs to know, shown once.
 *
 * @param secret in base 32, for typing
 * @param otpauthUri the same as an address
 * @param qrCode the address as a picture: an SVG as a data URI
 */
public record Enrolment(String secret, String otpauthUri, String qrCode) {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final int MARGIN = 4;

    static Enrolment of(byte[] secret, String account) {
        var text = base32(secret);
        var uri = "otpauth://totp/Claimtrail:" + encoded(account) + "?secret=" + text
                + "&issuer=Claimtrail&algorithm=SHA1&digits=6&period=30";
        return new Enrolment(text, uri, picture(uri));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static String base32(byte[] bytes) {
        var text = new StringBuilder();
        var buffer = 0;
        var held = 0;
        for (var next : bytes) {
            buffer = (buffer << Byte.SIZE) | (next & 0xff);
            held += Byte.SIZE;
            while (held >= BITS) {
                held -= BITS;
                text.append(ALPHABET.charAt((buffer >> held) & 0x1f));
            }
            buffer &= (1 << held) - 1;
        }
        return text.toString();
    }

    private static String picture(String content) {
        try {
            var hints = Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, MARGIN);
            var matrix = new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 0, 0, hints);
            var path = new StringBuilder();
            for (var y = 0; y < matrix.getHeight(); y++) {
                for (var x = 0; x < matrix.getWidth(); x++) {
                    if (matrix.get(x, y)) {
                        path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                    }
                }
            }
            var svg = """
                    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="240" height="240" \
                    shape-rendering="crispEdges"><path fill="#fff" d="M0 0h%1$dv%2$dH0z"/><path d="%3$s"/></svg>""".formatted(matrix.getWidth(), matrix.getHeight(), path);
            return "data:image/svg+xml;base64,"
                    + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
        } catch (WriterException e) {
            throw new IllegalStateException("The address does not fit into a picture", e);
        }
    }
}
