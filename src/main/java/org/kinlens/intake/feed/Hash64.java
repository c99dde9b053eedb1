package org.kinlens.intake.feed;

/** 64-bit hashes of texts: among ten million keys two collide with a probability of about 3 in a million. */
public final class Hash64 {
    private Hash64() {}

    public static long of(String text) {
        long hash = 0x9E3779B97F4A7C15L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0xFF51AFD7ED558CCDL;
            hash ^= hash >>> 29;
        }
        return mix(hash ^ text.length());
    }

    /** Finaliser of MurmurHash3: every input bit changes half of the output bits. */
    public static long mix(long value) {
        long hash = value;
        hash = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
        hash = (hash ^ (hash >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return hash ^ (hash >>> 33);
    }
}
