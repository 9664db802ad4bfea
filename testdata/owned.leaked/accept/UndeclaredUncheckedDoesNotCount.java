// What a callee does not declare and nobody catches is no way out.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class UndeclaredUncheckedDoesNotCount {
  void finish(@Owned Request<Pdu> rq) {
    prepare();
    rq.endOk();
  }

  void prepare() {}
}

class Pdu {
  int retries;
}
