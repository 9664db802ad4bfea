// Mended: "int tag() of a request gives @TagOf that request ... Literals, arithmetic, ints from
// hardware or the network are tag.unowned": a masked tag is arithmetic.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class TagOfThatRequest {
  private static final int MASK = 0xfff;

  long trace(@Borrowed Request<Pdu> rq) {
    int tag = rq.tag();
    TagSet<Pdu> tags = rq.tagSet();
    int number = tag & MASK;
    return tags.request(tag).sector() + number;
  }
}

class Pdu {
  int retries;
}
