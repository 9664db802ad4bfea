// A tag that was taken through a loan is stale with the owner.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class TagTakenThroughLoan {
  int finish(@Owned Request<Pdu> rq) {
    TagSet<Pdu> tags = rq.tagSet();
    @Borrowed Request<Pdu> loan = rq;
    int tag = loan.tag();
    int bytes = tags.request(tag).bytes();
    rq.endOk();
    return bytes;
  }
}

class Pdu {
  int retries;
}
