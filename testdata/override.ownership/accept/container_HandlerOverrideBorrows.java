// Mended: The type argument says that the handler gets owned requests; its method only borrows
// them.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class HandlerOverrideBorrows {
  static void dispatch(Handler<@Owned Request<Pdu>> handler, @Owned Request<Pdu> rq) {
    handler.handle(rq);
  }
}

interface Handler<T> {
  void handle(T item);
}

class Counting implements Handler<@Owned Request<Pdu>> {
  private int requests;

  @Override
  public void handle(@Owned Request<Pdu> rq) {
    requests += rq.bytes();
    rq.requeue(true);
  }
}

class Pdu {
  int retries;
}
