// "Request<P> tagToRq(int tag): the seed's bad primitive: parameter @TagOf, so tagToRq(5) cannot
// compile": a number out of a completion ring.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class SeedPrimitiveNeedsATag {
  long sector(TagSet<Pdu> tags, @Borrowed Request<Pdu> rq, int[] ring, int head) {
    int number = ring[head % ring.length];
    // :: error: [tag.unowned]
    return tags.tagToRq(number).sector();
  }
}

class Pdu {
  int retries;
}
