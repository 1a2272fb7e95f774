export default function JuryPage() {
  return <p>JuryPage</p>;
}
