// A loan of an argument that the caller can name.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class LentBackToTheCaller {
  @Borrowed("#1")
  Request<Pdu> same(@Borrowed Request<Pdu> rq) {
    return rq;
  }

  void finish(@Owned Request<Pdu> rq) {
    same(rq).bytes();
    rq.endOk();
  }
}

class Pdu {
  int retries;
}
