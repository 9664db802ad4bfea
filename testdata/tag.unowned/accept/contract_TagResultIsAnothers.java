// A method gives the tag of the argument that it names, whichever local it kept that in.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.TagOf;
import dev.custody.blk.Request;

class TagResultIsAnothers {
  @TagOf("first")
  int earlier(@Borrowed Request<Pdu> first, @Borrowed Request<Pdu> second) {
    int tag = first.tag();
    if (first.sector() == second.sector()) {
      return tag;
    }
    Request<Pdu> same = first;
    return same.tag();
  }
}

class Pdu {
  int retries;
}
