// A parameter that is the tag of another one binds the caller.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.TagOf;
import dev.custody.blk.Request;

class TagOfParameterWantsProof {
  void trace(@Borrowed Request<Pdu> rq, int index) {
    report(rq, rq.tag());
  }

  void report(@Borrowed Request<Pdu> rq, @TagOf("rq") int tag) {
    rq.tagSet().request(tag).bytes();
  }
}

class Pdu {
  int retries;
}
