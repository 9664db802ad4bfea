// A field of a class that is not tracked needs no qualifier.
import dev.custody.blk.TagSet;

class UntrackedFieldsSayNothing {
  private final TagSet<Pdu> tags;
  private String name = "nbd0";

  UntrackedFieldsSayNothing(TagSet<Pdu> tags) {
    this.tags = tags;
  }

  String name() {
    return name + tags.depth();
  }
}

class Pdu {
  int retries;
}
