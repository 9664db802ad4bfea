// A generic parameter without a qualifier says nothing about what becomes of the request.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class TraceMethodSaysNothing {
  private final Tracer tracer = new Tracer();

  void forward(@Owned Request<Pdu> rq) {
    // :: error: [escapes.unchecked]
    tracer.trace(rq);
    rq.endOk();
  }
}

class Tracer {
  private int traced;

  <T> void trace(T value) {
    traced++;
  }
}

class Pdu {
  int retries;
}
