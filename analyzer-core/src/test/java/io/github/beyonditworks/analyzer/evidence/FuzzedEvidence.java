package io.github.beyonditworks.analyzer.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reports of other tools: read, or refused with a message. */
public final class FuzzedEvidence {

  /** Reports to begin with: of coverage, of mutants, of tests. */
  public static final String SEED =
      """
      <?xml version="1.0"?><!DOCTYPE report PUBLIC "-//JACOCO//DTD" "report.dtd">
      <report name="it"><package name="a"><class name="a/A" sourcefilename="A.java"><method name="f" desc="(I)V" line="1">
      <counter type="LINE" missed="1" covered="0"/></method></class><sourcefile name="A.java"><line nr="1" mi="3" ci="0" mb="2" cb="0"/>
      </sourcefile></package></report><mutations><mutation detected='true' status='KILLED'><sourceFile>A.java</sourceFile>
      <mutatedClass>a.A</mutatedClass><mutatedMethod>f</mutatedMethod><lineNumber>1</lineNumber></mutation></mutations>
      <testsuite name="a.ATest" time="0.1" tests="1"><testcase name="f" classname="a.ATest" time="0.1"><failure/></testcase></testsuite>
      """;

  private FuzzedEvidence() {}

  private interface Reader {
    Object read(ReportFile file) throws EvidenceException;
  }

  /** Reads the bytes as each kind of report. */
  public static void of(byte[] bytes) {
    Reader[] readers = {JacocoReader::read, PitReader::read, SurefireReader::read};
    Path file = fileOf(bytes);
    for (Reader reader : readers) {
      try {
        assertThat(reader.read(new ReportFile(file, "r.xml"))).isNotNull();
      } catch (EvidenceException e) {
        assertThat(e.getMessage()).isNotBlank();
      }
    }
  }

  /** One file of the process, written anew each time. */
  private static Path fileOf(byte[] bytes) {
    try {
      Path file =
          Path.of(System.getProperty("java.io.tmpdir"))
              .resolve("fuzzed-" + ProcessHandle.current().pid() + ".xml");
      file.toFile().deleteOnExit();
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
