// A method says that it gives the tag of its argument, and gives a number.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.TagOf;
import dev.custody.blk.Request;

class TagResultIsALiteral {
  private static final int NONE = 0;

  @TagOf("#1")
  int tagOf(@Borrowed Request<Pdu> rq) {
    // :: error: [tag.unowned]
    return rq.bytes() == 0 ? NONE : rq.tag();
  }
}

class Pdu {
  int retries;
}
