// Mended: A closure that is lent for the call goes into a job that runs after it.
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.RequestVisitor;
import dev.custody.blk.TagSet;

class VisitorCapturedForLater {
  void visitLater(TagSet<Pdu> tags, Work work, @RunsNow RequestVisitor<Pdu> visitor) {
    tags.forEachInFlight(visitor);
    work.submit(() -> tags.forEachInFlight(rq -> {}));
  }
}

class Pdu {
  int retries;
}

interface Work {
  void submit(@RunsOnce Runnable job);
}
