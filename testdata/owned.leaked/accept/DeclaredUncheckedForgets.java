// An unchecked exception that the callee declares counts as a way out.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class DeclaredUncheckedForgets {
  int queue(@Owned Request<Pdu> rq, String text) {
    try {
      return parse(text);
    } finally {
      rq.endOk();
    }
  }

  int parse(String text) throws NumberFormatException {
    return text.length();
  }
}

class Pdu {
  int retries;
}
