// A generic method without qualifiers says nothing about who owns afterwards.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class IdentityMethodSaysNothing {
  static <T> T checked(T value) {
    return value;
  }

  void forward(@Owned Request<Pdu> rq) {
    // :: error: [escapes.unchecked] :: error: [escapes.unchecked]
    checked(rq).endOk();
  }
}

class Pdu {
  int retries;
}
