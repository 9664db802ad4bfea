// A request of one's own says what its tag is; a method gives the tag of its argument.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.TagOf;
import dev.custody.annotations.Tracked;
import dev.custody.blk.Request;

class TagResultIsALiteral {
  @TagOf("#1")
  int tagOf(@Borrowed Request<Pdu> rq) {
    return rq.tag();
  }
}

@Tracked
class Command {
  private final int number;

  Command(int number) {
    this.number = number;
  }

  @TagOf("this")
  int tag() {
    return number;
  }

  void end(@Owned Command this) {}
}

class Pdu {
  int retries;
}
