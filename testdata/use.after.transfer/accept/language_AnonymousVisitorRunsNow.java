// An anonymous class given to a @RunsNow parameter may look at what is lent.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;
import dev.custody.blk.RequestVisitor;
import dev.custody.blk.TagSet;

class AnonymousVisitorRunsNow {
  private long matches;

  void overlaps(TagSet<Pdu> tags, @Borrowed Request<Pdu> wanted) {
    tags.forEachInFlight(
        new RequestVisitor<Pdu>() {
          private int visited;

          @Override
          public void visit(@Borrowed Request<Pdu> other) {
            visited++;
            if (other != wanted && other.sector() == wanted.sector()) {
              matches += visited;
            }
          }
        });
  }
}

class Pdu {
  int retries;
}
