// A library method with neither annotations nor a stub gets the request.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;

class FormattedByLibrary {
  String describe(@Borrowed Request<Pdu> rq) {
    // :: error: [escapes.unchecked]
    return java.text.MessageFormat.format("request {0}", rq);
  }
}

class Pdu {
  int retries;
}
