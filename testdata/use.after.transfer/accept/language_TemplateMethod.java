// A template method lends to one hook and hands over to another.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

abstract class TemplateMethod {
  private int handled;

  final void handle(@Owned Request<Pdu> rq) {
    before(rq);
    handled++;
    deliver(rq);
  }

  protected void before(@Borrowed Request<Pdu> rq) {}

  protected abstract void deliver(@Owned Request<Pdu> rq);

  static class EndsAll extends TemplateMethod {
    private long lastSector;

    @Override
    protected void before(Request<Pdu> rq) {
      super.before(rq);
      lastSector = rq.sector();
    }

    @Override
    protected void deliver(@Owned Request<Pdu> rq) {
      rq.end(lastSector < 0 ? BlkStatus.INVAL : BlkStatus.OK);
    }
  }
}

class Pdu {
  int retries;
}
