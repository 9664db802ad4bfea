// A tag is an int.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.TagOf;
import dev.custody.blk.Request;

class TagOfLong {
  void trace(@Borrowed Request<Pdu> rq, @TagOf("rq") int tag) {
    rq.bytes();
  }
}

class Pdu {
  int retries;
}
