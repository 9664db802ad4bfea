// A second set does not know the idle request of the first.
import dev.custody.annotations.Owned;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.TagSet;

class IdleTagElsewhere {
  void queue(TagSet<Admin> admin, @Owned IdleRequest<Pdu> idle) {
    // :: error: [tag.wrong.set]
    admin.tagToRq(idle.tag()).bytes();
    idle.requeue(true);
  }
}

class Admin {}

class Pdu {
  int retries;
}
