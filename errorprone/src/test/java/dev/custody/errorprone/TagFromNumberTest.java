package dev.custody.errorprone;

import org.junit.jupiter.api.Test;

final class TagFromNumberTest {

  private final Trial trial = Trial.of(TagFromNumber.class);

  @Test
  void reportsLiteralsConstantsAndArithmetic() {
    trial.reports(
        """
        class Driver {
          private static final int FIRST = 0;

          void convert(TagSet<Void> tags, Request<Void> rq, boolean isOdd) {
            // BUG: Diagnostic contains: '5' is a number, not the tag of a request held here
            tags.request(5);
            // BUG: Diagnostic contains: 'rq.tag() + 1'
            tags.tagToRq(rq.tag() + 1);
            // BUG: Diagnostic contains: 'FIRST'
            tags.request(FIRST);
            // BUG: Diagnostic contains: '(int) (rq.sector() & 7)'
            tags.request((int) (rq.sector() & 7));
            int guess = isOdd ? rq.tag() : 3;
            // BUG: Diagnostic contains: 'guess'
            tags.request(guess);
            // BUG: Diagnostic contains: '-1'
            mine(-1);
          }

          private void mine(@TagOf int tag) {}
        }
        """);
  }

  @Test
  void acceptsTagsAndConversionsThatAreChecked() {
    trial.staysSilent(
        """
        class Driver {
          void convert(TagSet<Void> tags, Request<Void> rq, @TagOf("rq") int known, int wire) {
            tags.request(rq.tag());
            int tag = rq.tag();
            tags.request(tag);
            tags.request(known);
            Request<Void> claimed = tags.claim(wire + 1);
            if (claimed != null) {
              claimed.endOk();
            }
          }

          @Trusted(reason = "the set has one tag")
          void trusted(TagSet<Void> tags) {
            tags.request(0);
          }
        }
        """);
  }
}
