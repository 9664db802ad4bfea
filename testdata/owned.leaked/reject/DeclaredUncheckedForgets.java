// An unchecked exception that the callee declares counts as a way out.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class DeclaredUncheckedForgets {
  // :: error: [owned.leaked]
  int queue(@Owned Request<Pdu> rq, String text) {
    int value = parse(text);
    rq.endOk();
    return value;
  }

  int parse(String text) throws NumberFormatException {
    return text.length();
  }
}

class Pdu {
  int retries;
}
