// The type argument says that the handler gets owned requests; its method only borrows them.
import dev.custody.annotations.Borrowed;
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
  // :: error: [override.ownership]
  public void handle(@Borrowed Request<Pdu> rq) {
    requests += rq.bytes();
  }
}

class Pdu {
  int retries;
}
