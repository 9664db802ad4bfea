// The request that the tag is of must be named.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.TagOf;
import dev.custody.blk.Request;

class TagOfNobody {
  void trace(@Borrowed Request<Pdu> rq, @TagOf("rq") int tag) {
    rq.bytes();
  }
}

class Pdu {
  int retries;
}
