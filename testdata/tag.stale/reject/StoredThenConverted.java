// The table owns the request now; its tag is no proof any more.
import dev.custody.annotations.Owned;
import dev.custody.blk.InflightTable;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class StoredThenConverted {
  void keep(InflightTable<Pdu> table, @Owned Request<Pdu> rq) {
    TagSet<Pdu> tags = rq.tagSet();
    int tag = rq.tag();
    table.put(rq);
    // :: error: [tag.stale]
    tags.request(tag).bytes();
  }
}

class Pdu {
  int retries;
}
