package org.kinlens.intake.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** Unpacked bytes, counted against the bounds while they are read. */
final class BoundedStream extends FilterInputStream {
    private final String file;
    private final Bounds bounds;
    private final LongSupplier packed;
    private long unpacked;

    BoundedStream(InputStream in, String file, Bounds bounds, LongSupplier packed) {
        super(in);
        this.file = file;
        this.bounds = bounds;
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        count(Math.max(0, n));
        return n;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int n) {
        unpacked += n;
        bounds.check(file, packed.getAsLong(), unpacked);
    }

    /** Packed bytes taken so far. */
    static final class Counter extends FilterInputStream {
        private long count;

        Counter(InputStream in) {
            super(in);
        }

        long count() {
            return count;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count += value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            count += Math.max(0, n);
            return n;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
