// A driver with two sets, or with one that is replaced, does not know which of them a request is of.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class OnlySetOfTheClass {
  private final TagSet<Pdu> io;
  private final TagSet<Admin> admin;

  OnlySetOfTheClass(TagSet<Pdu> io, TagSet<Admin> admin) {
    this.io = io;
    this.admin = admin;
  }

  void complete(@Owned Request<Pdu> rq) {
    // :: error: [tag.wrong.set]
    System.out.println(io.request(rq.tag()).sector() + admin.depth());
    rq.complete();
  }
}

class Replaced {
  private TagSet<Pdu> io;

  Replaced(TagSet<Pdu> io) {
    this.io = io;
  }

  void complete(@Owned Request<Pdu> rq) {
    // :: error: [tag.wrong.set]
    System.out.println(io.request(rq.tag()).sector());
    rq.complete();
  }

  void replace(TagSet<Pdu> other) {
    io = other;
  }
}

class Admin {}

class Pdu {
  int retries;
}
