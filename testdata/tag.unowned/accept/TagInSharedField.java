// The tag is converted by a local variable, or all who write the field hold the lock until it is converted.
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
    synchronized (this) {
      tag = rq.tag();
      rq.tagSet().request(tag).sector();
    }
    rq.endOk();
  }

  void note(@Owned Request<String> rq) {
    int mine = rq.tag();
    last = mine;
    rq.tagSet().request(mine).sector();
    rq.endOk();
  }

  synchronized void lockTooLate(@Owned Request<String> rq) {
    tag = rq.tag();
    rq.tagSet().request(tag).sector();
    rq.endOk();
  }

  int lastOfAll() {
    return last;
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
