package org.kinlens.intake.write;

import java.util.List;
import org.kinlens.intake.feed.Feed;
import org.kinlens.intake.feed.Remark;

/** Takes what is said about rows while they are read. */
public interface RemarkSink {
    /** Nobody listens. */
    RemarkSink NONE = new RemarkSink() {
        @Override
        public void rejected(Feed feed, List<Remark> remarks) {}

        @Override
        public void warned(Feed feed, List<Remark> remarks) {}
    };

    /** One row goes to quarantine, for one or more reasons. */
    void rejected(Feed feed, List<Remark> remarks);

    /** One row is kept and listed. */
    void warned(Feed feed, List<Remark> remarks);
}
