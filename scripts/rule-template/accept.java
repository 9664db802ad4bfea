// How it is mended, in one sentence.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class @CLASS@ {
  void finish(@Owned Request<Pdu> rq) {
    rq.endOk();
  }
}

class Pdu {
  int retries;
}
