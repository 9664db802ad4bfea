// A tag is an int.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.TagOf;
import dev.custody.blk.Request;

class TagOfLong {
  // :: error: [annotation.misplaced]
  void trace(@Borrowed Request<Pdu> rq, @TagOf("rq") long tag) {
    rq.bytes();
  }
}

class Pdu {
  int retries;
}
