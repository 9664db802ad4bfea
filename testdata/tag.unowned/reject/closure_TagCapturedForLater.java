// When the job runs the tag may be somebody else's.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class TagCapturedForLater {
  private long sector;

  void later(Work work, TagSet<Pdu> tags, @Borrowed Request<Pdu> rq) {
    int tag = rq.tag();
    // :: error: [tag.unowned]
    work.submit(() -> sector = tags.request(tag).sector());
  }
}

class Pdu {
  int retries;
}

interface Work {
  void submit(@RunsOnce Runnable job);
}
