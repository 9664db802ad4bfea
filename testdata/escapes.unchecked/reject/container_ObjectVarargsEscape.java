// A method of Object... says nothing about the request in its arguments.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class ObjectVarargsEscape {
  void finish(@Owned Request<Pdu> rq, int attempt) {
    // :: error: [escapes.unchecked]
    log("attempt %d of %s", attempt, rq);
    rq.endOk();
  }

  static void log(String format, Object... details) {
    System.err.println(format + details.length);
  }
}

class Pdu {
  int retries;
}
