// A method says that it gives the tag of its first argument, and gives that of the other.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.TagOf;
import dev.custody.blk.Request;

class TagResultIsAnothers {
  @TagOf("first")
  int earlier(@Borrowed Request<Pdu> first, @Borrowed Request<Pdu> second) {
    if (first.sector() == second.sector()) {
      return first.tag();
    }
    // :: error: [tag.unowned]
    return second.tag();
  }
}

class Pdu {
  int retries;
}
