// The same generic interface with an owned and with a lent argument.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class HandlersOfBothKinds {
  interface Handler<T> {
    void handle(T item);
  }

  static class Counter implements Handler<@Borrowed Request<Pdu>> {
    private int bytes;

    @Override
    public void handle(@Borrowed Request<Pdu> rq) {
      bytes += rq.bytes();
    }
  }

  static class Sender implements Handler<@Owned Request<Pdu>> {
    @Override
    public void handle(@Owned Request<Pdu> rq) {
      rq.endOk();
    }
  }

  private final Handler<@Borrowed Request<Pdu>> seen = new Counter();
  private final Handler<@Owned Request<Pdu>> out = new Sender();

  void dispatch(@Owned Request<Pdu> rq) {
    seen.handle(rq);
    out.handle(rq);
  }
}

class Pdu {
  int retries;
}
