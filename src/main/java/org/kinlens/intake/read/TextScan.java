package org.kinlens.intake.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Reads a file once from end to end: its digest, and in which of the two accepted encodings it is written. */
final class TextScan {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int BUFFER_BYTES = 1 << 16;

    private TextScan() {}

    /** Adds the bytes of the file to the digest. */
    static void digest(FeedFile file, Bounds bounds, MessageDigest digest) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        try (InputStream in = file.open(bounds)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
    }

    /** @throws UnreadableFile if it is neither UTF-8 nor GB18030 */
    static Charset encoding(FeedFile file, Bounds bounds) throws IOException {
        if (decodes(file, bounds, StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        } else if (decodes(file, bounds, GB18030)) {
            return GB18030;
        }
        throw new UnreadableFile(
                "%s: is neither UTF-8 nor GB18030 text. Save it as CSV in UTF-8 and load it again.".formatted(file));
    }

    private static boolean decodes(FeedFile file, Bounds bounds, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER_BYTES);
        CharBuffer text = CharBuffer.allocate(BUFFER_BYTES);
        try (InputStream in = file.open(bounds)) {
            boolean end = false;
            while (!end) {
                int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = n < 0;
                bytes.position(bytes.position() + Math.max(0, n)).flip();
                text.clear();
                CoderResult result = decoder.decode(bytes, text, end);
                if (result.isError() || hasNul(text.flip())) {
                    return false;
                }
                bytes.compact();
            }
        }
        return true;
    }

    /** UTF-16 and binary files decode too, but their texts hold NUL. */
    private static boolean hasNul(CharBuffer text) {
        for (int i = text.position(); i < text.limit(); i++) {
            if (text.get(i) == 0) {
                return true;
            }
        }
        return false;
    }
}
