// Callbacks run on several threads, and another one may have written its tag to the field meanwhile.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import dev.custody.blk.TimeoutAction;

class TagInSharedField implements BlockOps<String> {
  private int tag;
  private volatile int last;

  @Override
  public void queueRq(HwQueue<String> hw, @Owned IdleRequest<String> idle, boolean isLast) {
    Request<String> rq = idle.start();
    tag = rq.tag();
    // :: error: [tag.unowned]
    rq.tagSet().request(tag).sector();
    rq.endOk();
  }

  void note(@Owned Request<String> rq) {
    last = rq.tag();
    // :: error: [tag.unowned]
    rq.tagSet().request(last).sector();
    rq.endOk();
  }

  void lockTooLate(@Owned Request<String> rq) {
    synchronized (this) {
      tag = rq.tag();
    }
    synchronized (this) {
      // :: error: [tag.unowned]
      rq.tagSet().request(tag).sector();
    }
    rq.endOk();
  }

  @Override
  public TimeoutAction timeout(@Borrowed Request<String> rq) {
    return TimeoutAction.RESET_TIMER;
  }

  @Override
  public String newRequestData() {
    return "";
  }
}
